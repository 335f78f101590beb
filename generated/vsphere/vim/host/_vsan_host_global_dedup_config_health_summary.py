# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostGlobalDedupConfigHealthSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostGlobalDedupConfigHealthSummary",
    wire_name="VsanHostGlobalDedupConfigHealthSummary",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("health", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class VsanHostGlobalDedupConfigHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostGlobalDedupConfigHealthSummary``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``health``: ``string``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/host/VsanHostGlobalDedupConfigHealthSummary.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    health: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
