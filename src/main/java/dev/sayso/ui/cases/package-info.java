/** The page of support cases. Holds nothing that decides. */
package dev.sayso.ui.cases;
