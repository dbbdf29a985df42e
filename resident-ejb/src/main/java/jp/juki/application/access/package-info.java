/** Signing in, the caller of a request, the open case and the grants (認証・操作権限). */
package jp.juki.application.access;
