package org.askexpert.writing;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class LostUpdatesTest extends LostUpdates {}
