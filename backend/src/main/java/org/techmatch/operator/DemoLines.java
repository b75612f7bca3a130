package org.techmatch.operator;

import java.util.stream.Collectors;
import org.techmatch.exchange.DemoPeople;

/** Tells how to sign in to the demo. */
final class DemoLines {
    private static final int COLUMN = 12;

    private DemoLines() {}

    static void print() {
        System.out.println("演示账号，密码都是 " + DemoPeople.PASSWORD
                + "，只在演示门户里能登录：(Demo accounts and their password; any other portal refuses them.)");
        for (DemoPeople.Person person : DemoPeople.all()) {
            String roles =
                    person.roles().stream().map(role -> role.label().zh()).collect(Collectors.joining("、"));
            System.out.println("  " + person.loginName()
                    + " ".repeat(COLUMN - person.loginName().length()) + person.name() + "  " + roles);
        }
    }
}
