# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.dr.SrmWorkflow``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "dp.vpx.dr.SrmWorkflow", wire_name="DpDrSrmWorkflow", since="vsan.version.version23", rank=21
)
class SrmWorkflow(_rt.VimEnum):
    """The enum ``dp.vpx.dr.SrmWorkflow``, on the wire ``DpDrSrmWorkflow``.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``dp/vpx/dr/SrmWorkflow.rst``
    """

    test_failover = "test_failover"
    """The value ``test_failover``."""
    cleanup_test = "cleanup_test"
    """The value ``cleanup_test``."""
    failover = "failover"
    """The value ``failover``."""
    reprotect = "reprotect"
    """The value ``reprotect``."""
    srmWorkflowUnknown = "srmWorkflowUnknown"
    """The value ``srmWorkflowUnknown``."""
