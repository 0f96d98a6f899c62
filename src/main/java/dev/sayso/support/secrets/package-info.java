/** Finds secrets in text by their known forms and strikes them out, visibly. Knows no cases and no files. */
package dev.sayso.support.secrets;
