/** What a person takes away as proof, in the forms that standards give it. Reads no file: everything comes in as an argument. */
package dev.sayso.ledger.receipt;
