package org.askexpert.recheck;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class RecheckingTest extends Rechecking {}
