/** Tests that hold the rules of the house, each with a planted violation that proves it bites. */
package org.askwell.house;
