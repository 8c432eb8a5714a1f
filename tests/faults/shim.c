/* SPDX-License-Identifier: EUPL-1.2 */
/* Replaced below by the fault shim. */
int wijkwerk_fault_shim = 1;
