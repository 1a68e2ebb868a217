/** What readers say of an entry: whether it helped, and what is wrong with it. Kept without any trace of who they are. */
package org.askexpert.feedback;
