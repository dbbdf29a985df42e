/** Tables that come with the release (マスタ). */
package jp.juki.domain.master;
