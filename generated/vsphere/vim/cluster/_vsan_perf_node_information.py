# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfNodeInformation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfNodeInformation",
    wire_name="VsanPerfNodeInformation",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("version", "string", since="vim.version.version9", rank=9),
        _rt.Property("hostname", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("isCmmdsMaster", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("isStatsMaster", "boolean", since="vim.version.version9", rank=9),
        _rt.Property(
            "vsanMasterUuid", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("vsanNodeUuid", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "masterInfo",
            "vim.cluster.VsanPerfMasterInformation",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "diagnosticMode", "boolean", optional=True, since="vsan.version.version9", rank=7
        ),
    ),
)
class VsanPerfNodeInformation(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfNodeInformation``.

    Fields:
        - ``version``: ``string``, required.
        - ``hostname``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``isCmmdsMaster``: ``boolean``, required.
        - ``isStatsMaster``: ``boolean``, required.
        - ``vsanMasterUuid``: ``string``, optional.
        - ``vsanNodeUuid``: ``string``, optional.
        - ``masterInfo``: ``vim.cluster.VsanPerfMasterInformation``, optional.
        - ``diagnosticMode``: ``boolean``, optional. Since vSAN 6.7U1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfNodeInformation.rst``
    """

    version: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
    isCmmdsMaster: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    isStatsMaster: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    vsanMasterUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vsanNodeUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    masterInfo: vim.cluster.VsanPerfMasterInformation | None = None
    """``vim.cluster.VsanPerfMasterInformation``, optional. Since vSphere API 5.5."""
    diagnosticMode: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U1."""
