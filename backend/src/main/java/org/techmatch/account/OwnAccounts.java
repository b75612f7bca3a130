package org.techmatch.account;

import jakarta.inject.Singleton;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** Shows people their accounts. */
@Singleton
class OwnAccounts {
    private final AccountRepository accounts;
    private final Consents consents;

    OwnAccounts(AccountRepository accounts, Consents consents) {
        this.accounts = accounts;
        this.consents = consents;
    }

    OwnAccountView view(long accountId, Language language) {
        Account account = accounts.findById(accountId).orElseThrow(Refused::notFound);
        return new OwnAccountView(
                account.version(),
                account.loginName(),
                account.realName(),
                account.mobile(),
                account.email(),
                StateView.of(account.status(), language),
                account.totpSecret() != null,
                !account.passwordHash().isEmpty(),
                consents.of(accountId, language),
                Clocks.local(account.createdAt()));
    }
}
