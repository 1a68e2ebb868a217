package org.askexpert.office;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class EntryEditingTest extends EntryEditing {}
