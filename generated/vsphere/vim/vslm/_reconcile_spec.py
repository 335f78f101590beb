# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.ReconcileSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.ReconcileSpec",
    wire_name="VStorageObjectReconcileSpec",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "includeDiskPaths",
            "string",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "excludeDiskPaths",
            "string",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property("deepScan", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property("dryRun", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property("generateReport", "int", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class ReconcileSpec(vmodl.DynamicData):
    """The data object ``vim.vslm.ReconcileSpec``, on the wire ``VStorageObjectReconcileSpec``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.
        - ``includeDiskPaths``: List of ``string``, optional.
        - ``excludeDiskPaths``: List of ``string``, optional.
        - ``deepScan``: ``boolean``, optional.
        - ``dryRun``: ``boolean``, optional.
        - ``generateReport``: ``int``, optional.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/vslm/ReconcileSpec.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 9.0.0.0."""
    includeDiskPaths: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 9.0.0.0."""
    excludeDiskPaths: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 9.0.0.0."""
    deepScan: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    dryRun: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    generateReport: int | None = None
    """``int``, optional. Since vSphere API 9.0.0.0."""
