# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.HostsCompressionOnlyNotSupported``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.HostsCompressionOnlyNotSupported",
    wire_name="VsanHostsCompressionOnlyNotSupported",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "hosts", "vim.HostSystem", array=True, since="vsan.version.version14", rank=12
        ),
    ),
)
class HostsCompressionOnlyNotSupported(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.HostsCompressionOnlyNotSupported``, on the wire ``VsanHostsCompressionOnlyNotSupported``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, required.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/vsan/upgradesystem/HostsCompressionOnlyNotSupported.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vsan API 7.2."""
