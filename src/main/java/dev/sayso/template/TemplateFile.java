package dev.sayso.template;

/**
 * One file of a template.
 *
 * @param path where it lies in the template's folder, with slashes
 * @param text all of it, line ends included
 */
public record TemplateFile(String path, String text) {}
