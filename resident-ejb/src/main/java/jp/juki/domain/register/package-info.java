/** The register itself (住民基本台帳): numbers, names, full-row records and their versions. */
package jp.juki.domain.register;
