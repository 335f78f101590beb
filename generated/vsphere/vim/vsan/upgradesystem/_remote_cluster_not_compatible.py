# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.RemoteClusterNotCompatible``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.upgradesystem.RemoteClusterNotCompatible",
    wire_name="VsanRemoteClusterNotCompatible",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "compatibilityInfo",
            "vmodl.KeyAnyValue",
            array=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class RemoteClusterNotCompatible(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.RemoteClusterNotCompatible``, on the wire ``VsanRemoteClusterNotCompatible``.

    Fields:
        - ``compatibilityInfo``: List of ``vmodl.KeyAnyValue``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/upgradesystem/RemoteClusterNotCompatible.rst``
    """

    compatibilityInfo: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, required. Since vSAN 7.0U1."""
