# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ComplianceDetail``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ComplianceDetail",
    wire_name="VsanComplianceDetail",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("objectUUID", "string", since="vsan.version.version18", rank=16),
        _rt.Property("complianceStatus", "string", since="vsan.version.version18", rank=16),
        _rt.Property("objectHealth", "int", since="vsan.version.version18", rank=16),
        _rt.Property(
            "violatedPolicies",
            "vim.vsan.host.PolicyStatus",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class ComplianceDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ComplianceDetail``, on the wire ``VsanComplianceDetail``.

    Fields:
        - ``objectUUID``: ``string``, required.
        - ``complianceStatus``: ``string``, required.
        - ``objectHealth``: ``int``, required.
        - ``violatedPolicies``: List of ``vim.vsan.host.PolicyStatus``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/ComplianceDetail.rst``
    """

    objectUUID: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    complianceStatus: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    objectHealth: int = 0
    """``int``, required. Since vSAN 7.0U3."""
    violatedPolicies: _rt.Field[
        list[vim.vsan.host.PolicyStatus], Iterable[vim.vsan.host.PolicyStatus]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.PolicyStatus``, optional. Since vSAN 7.0U3."""
