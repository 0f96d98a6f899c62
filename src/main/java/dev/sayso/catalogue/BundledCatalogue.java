package dev.sayso.catalogue;

/**
 * The catalogue that comes with the program. Another class takes this one's place when the program is built, made of the catalogue's files by
 * {@code packaging/common/CompileCatalogue.java}: it says the same without reading them, and a program that opens a gate waits for it. This
 * one is for classes that lie about by themselves, as while the program is developed.
 */
final class BundledCatalogue {
    private BundledCatalogue() {}

    static Catalogue read() {
        return CatalogueFiles.bundled().read();
    }
}
