# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.ObjectPolicyIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.ObjectPolicyIssue",
    wire_name="VsanObjectPolicyIssue",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("uuids", "string", array=True, since="vim.version.version10", rank=10),
    ),
)
class ObjectPolicyIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.ObjectPolicyIssue``, on the wire ``VsanObjectPolicyIssue``.

    Fields:
        - ``uuids``: List of ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/upgradesystem/ObjectPolicyIssue.rst``
    """

    uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.0."""
