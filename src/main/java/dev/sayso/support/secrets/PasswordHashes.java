package dev.sayso.support.secrets;

import java.util.List;
import java.util.regex.Pattern;

/** Passwords as systems keep them: what stands in {@code /etc/shadow}, in directories and in databases. */
final class PasswordHashes implements Finder {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "\\$(?:1|2[abxy]?|5|6|7|y|gy|P|H|sm3|apr1|sha1|argon2id|argon2i|argon2d|scrypt|pbkdf2-sha\\d{1,3})\\$[./A-Za-z0-9$=,+_-]{20,}(?<!,)"),
            Pattern.compile("\\{(?:S?SHA\\d{0,3}|S?MD5|CRYPT|PBKDF2\\w{0,8})\\}[A-Za-z0-9+/=$.]{16,}+"),
            Pattern.compile("(?<=:)[./A-Za-z0-9]{13}(?=:\\d{1,6}:\\d{0,6}:\\d{0,6}:)"),
            Pattern.compile("(?<=:)[0-9a-fA-F]{32}:[0-9a-fA-F]{32}(?=:::)"),
            Pattern.compile("pbkdf2:sha\\d{1,3}:\\d{1,9}\\$[A-Za-z0-9]{1,64}\\$[0-9a-f]{32,}+"));

    @Override
    public void find(String text, List<Span> into) {
        for (var form : FORMS) {
            var found = form.matcher(text);
            while (found.find()) {
                into.add(new Span(SecretKind.PASSWORD_HASH, found.start(), found.end()));
            }
        }
    }
}
