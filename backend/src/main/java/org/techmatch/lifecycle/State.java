package org.techmatch.lifecycle;

import org.techmatch.platform.Text;

/** What a state of a lifecycle says of itself; implemented by the enum of its states. */
public interface State {
    /** The enum's own name. */
    String name();

    /** The tone of its badge. */
    Tone tone();

    /** The word on its badge. */
    Text label();
}
