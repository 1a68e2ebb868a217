package org.askexpert.intake;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class FloodTest extends Flood {}
