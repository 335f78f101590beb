# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ComplianceResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ComplianceResult",
    wire_name="VsanComplianceResult",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("checkTime", "dateTime", since="vsan.version.version18", rank=16),
        _rt.Property("policyId", "string", optional=True, since="vsan.version.version18", rank=16),
        _rt.Property("policyGen", "int", optional=True, since="vsan.version.version18", rank=16),
        _rt.Property(
            "objComplianceDetail",
            "vim.vsan.host.ComplianceDetail",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class ComplianceResult(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ComplianceResult``, on the wire ``VsanComplianceResult``.

    Fields:
        - ``checkTime``: ``dateTime``, required.
        - ``policyId``: ``string``, optional.
        - ``policyGen``: ``int``, optional.
        - ``objComplianceDetail``: List of ``vim.vsan.host.ComplianceDetail``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/ComplianceResult.rst``
    """

    checkTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
    policyId: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    policyGen: int | None = None
    """``int``, optional. Since vSAN 7.0U3."""
    objComplianceDetail: _rt.Field[
        list[vim.vsan.host.ComplianceDetail], Iterable[vim.vsan.host.ComplianceDetail]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ComplianceDetail``, optional. Since vSAN 7.0U3."""
