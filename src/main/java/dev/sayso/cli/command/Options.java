package dev.sayso.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What every command can be told.
 *
 * @param profile the profile's file, where it is not the usual one
 * @param stateDir the folder of history and backups, where it is not the usual one
 * @param portable whether the person's files lie beside the program, where no option says otherwise
 * @param language the language to speak and to show statements in
 * @param languageNamed whether {@code --language} named that one
 */
public record Options(
        Optional<Path> profile, Optional<Path> stateDir, boolean portable, Locale language, boolean languageNamed) {}
