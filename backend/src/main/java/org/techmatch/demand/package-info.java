/** Demands (企业技术需求): their content, its rules, and their publication. */
@NullMarked
package org.techmatch.demand;

import org.jspecify.annotations.NullMarked;
