package dev.sayso.policy;

/**
 * What lies at a path, and whether its word can be an organisation's.
 *
 * @param kind what it is
 * @param owner the owner's name or number
 * @param administrators whether the owner is the administrator or the system itself
 * @param writableByOthers whether anybody else may change it
 */
public record Standing(Kind kind, String owner, boolean administrators, boolean writableByOthers) {
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }
}
