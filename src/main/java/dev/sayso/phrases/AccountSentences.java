package dev.sayso.phrases;

import dev.sayso.policy.Organisation;
import dev.sayso.profile.Account;
import dev.sayso.request.Directory;
import dev.sayso.words.Words;
import java.util.List;

/**
 * Who controls an account, and what they may do and see, as the statement has it.
 *
 * @param minor whether the person is under age
 */
public record AccountSentences(Directory directory, boolean minor, Words words) {
    /** The statement's passages that all of it rests on. */
    public static final List<String> PASSAGES =
            List.of("accounts#organisation-control", "accounts#work-or-school", "accounts#ask-administrator");

    private static final List<String> MAY = List.of("control", "access", "rules", "verification", "practices");

    public String controller() {
        return switch (directory.account()) {
            case PERSONAL -> words.text(minor ? "account.controller.child" : "account.controller.personal");
            case WORK, SCHOOL ->
                directory
                        .organisation()
                        .map(Organisation::name)
                        .map(name -> words.text("account.controller.named", name))
                        .orElseGet(() -> words.text(
                                "account.controller." + directory.account().word()));
        };
    }

    /** What whoever controls it may do, a sentence each; nothing on a personal account. */
    public List<String> may() {
        return directory.account() == Account.PERSONAL
                ? List.of()
                : MAY.stream().map(what -> words.text("account.may." + what)).toList();
    }
}
