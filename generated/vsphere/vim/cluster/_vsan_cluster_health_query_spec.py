# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthQuerySpec",
    wire_name="VsanClusterHealthQuerySpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("task", "vim.Task", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "diskNames",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "includeHealthRemediation",
            "boolean",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "excludeChecks",
            "string",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanClusterHealthQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthQuerySpec``.

    Fields:
        - ``task``: ``vim.Task``, optional.
        - ``diskNames``: List of ``string``, optional. Since vsan API 8.0.0.1.
        - ``includeHealthRemediation``: ``boolean``, optional. Since vsan API 8.0.0.2.
        - ``excludeChecks``: List of ``string``, optional. Since vsan API 9.1.0.0.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanClusterHealthQuerySpec.rst``
    """

    task: vim.Task | None = None
    """``vim.Task``, optional. Since vSAN 7.0U1."""
    diskNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
    includeHealthRemediation: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.2."""
    excludeChecks: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
