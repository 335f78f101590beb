# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VsanNodeNotMaster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VsanNodeNotMaster",
    wire_name="VsanNodeNotMaster",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "vsanMasterUuid", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "cmmdsMasterButNotStatsMaster",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanNodeNotMaster(vim.fault.VimFault):
    """The fault ``vim.fault.VsanNodeNotMaster``.

    Fields:
        - ``vsanMasterUuid``: ``string``, optional.
        - ``cmmdsMasterButNotStatsMaster``: ``boolean``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VsanNodeNotMaster.rst``
    """

    vsanMasterUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    cmmdsMasterButNotStatsMaster: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
