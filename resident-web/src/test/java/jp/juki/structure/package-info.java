/** The rules about structure (構成の規則) that a machine can check. */
package jp.juki.structure;
