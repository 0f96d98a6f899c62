package dev.sayso.support.secrets;

import java.util.List;
import java.util.regex.Pattern;

/** Logins as commands and their files write them: {@code curl -u user:password}, {@code .netrc}. */
final class Logins implements Finder {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\S)(?:-u|--user|--proxy-user)[ =]['\"]?[^\\s:'\"]{1,100}:([^\\s'\"]{1,200})"),
            Pattern.compile("\\blogin\\s{1,20}[^\\s]{1,100}\\s{1,20}password\\s{1,20}([^\\s]{1,200})"));

    @Override
    public void find(String text, List<Span> into) {
        for (var form : FORMS) {
            var found = form.matcher(text);
            while (found.find()) {
                // Numbers are the ids of a user and a group.
                if (!found.group(1).chars().allMatch(Character::isDigit) && !Harmless.marked(text, found.start(1))) {
                    into.add(new Span(SecretKind.PASSWORD, found.start(1), found.end(1)));
                }
            }
        }
    }
}
