package org.askexpert.desk;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class AskersRacesTest extends AskersRaces {}
