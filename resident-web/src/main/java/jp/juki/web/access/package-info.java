/**
 * Who comes in through the web (認証): sign-in, the caller of each request, and calls without right.
 */
package jp.juki.web.access;
