/** Purposes of use over REST (利用目的): stated with each call, listed for clients. */
package jp.juki.rest.access;
