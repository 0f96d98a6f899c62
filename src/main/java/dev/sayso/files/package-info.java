/** Files done right: atomic replace, lock, watch, the system's folders. Knows files, knows no consent. */
package dev.sayso.files;
