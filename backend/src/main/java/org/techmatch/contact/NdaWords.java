package org.techmatch.contact;

import org.techmatch.platform.Hashes;

/** What organisations sign before they see a listing's NDA files; a changed text gets a new version. */
final class NdaWords {
    static final String VERSION = "2026-1";

    private NdaWords() {}

    static NdaView.NdaText of(String listingCode) {
        String words = """
                保密承诺书（%1$s）
                一、本单位查看 %1$s 的保密附件，只用于评估合作，不作他用。
                二、只让确有需要的本单位人员查看，并要求其遵守本承诺；不向任何第三方提供、转述或公开。
                三、不据此申请知识产权，不进行逆向工程。
                四、终止洽谈或对方要求时，销毁全部副本。
                五、每份副本带有下载人、单位和时间的水印，每次下载都有记录，权利人可以查看。
                六、本承诺自签署之日起五年内有效；涉及技术秘密的，至该秘密公开为止。
                在本平台确认即表示同意，作为同意的证据；可靠电子签名须另由第三方服务提供。

                Non-disclosure undertaking (%1$s)
                1. We look at the confidential files of %1$s only to assess cooperation.
                2. Only those of our people who need to may see them; we pass nothing on to anybody.
                3. We file no rights based on them and do no reverse engineering.
                4. We destroy all copies when talks end or when asked.
                5. Each copy bears name, organisation and time; each download is recorded and shown to the owner.
                6. This holds for five years, and for trade secrets until they are public.
                Confirming here is evidence of agreement; a reliable electronic signature needs an external provider.
                """.formatted(listingCode);
        return new NdaView.NdaText(VERSION, Hashes.sha256(words), words);
    }
}
