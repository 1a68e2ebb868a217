/** Pages on which administrators and editors look after accounts: who there is, what they may, who leaves. */
package org.askexpert.staffing;
