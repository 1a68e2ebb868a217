package org.askexpert.desk;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class RacesTest extends Races {}
