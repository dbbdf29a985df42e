/** Work on many records at once (バッチ処理): taking files in and telling what is wrong with them. */
package jp.juki.domain.batch;
