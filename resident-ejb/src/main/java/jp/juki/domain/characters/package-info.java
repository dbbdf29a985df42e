/**
 * Letters (文字) of names and addresses: how a text divides into them, which of them the register
 * admits (MJ文字情報一覧), and how a search folds them (MJ縮退マップ).
 */
package jp.juki.domain.characters;
