/** What we owe those who asked: everything we hold of them shown, or gone, and nothing kept longer than it may be. */
package org.askexpert.privacy;
