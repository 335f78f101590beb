# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthExtMgmtPreCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanHealthExtMgmtPreCheckResult",
    wire_name="VsanHealthExtMgmtPreCheckResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("overallResult", "boolean", since="vim.version.version9", rank=9),
        _rt.Property(
            "esxVersionCheckPassed", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "drsCheckPassed", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "eamConnectionCheckPassed",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "installStateCheckPassed",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "results",
            "vim.cluster.VsanClusterHealthTest",
            array=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vumRegistered", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanHealthExtMgmtPreCheckResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHealthExtMgmtPreCheckResult``.

    Fields:
        - ``overallResult``: ``boolean``, required.
        - ``esxVersionCheckPassed``: ``boolean``, optional.
        - ``drsCheckPassed``: ``boolean``, optional.
        - ``eamConnectionCheckPassed``: ``boolean``, optional.
        - ``installStateCheckPassed``: ``boolean``, optional.
        - ``results``: List of ``vim.cluster.VsanClusterHealthTest``, required.
        - ``vumRegistered``: ``boolean``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanHealthExtMgmtPreCheckResult.rst``
    """

    overallResult: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    esxVersionCheckPassed: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    drsCheckPassed: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    eamConnectionCheckPassed: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    installStateCheckPassed: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    results: _rt.Field[
        list[vim.cluster.VsanClusterHealthTest], Iterable[vim.cluster.VsanClusterHealthTest]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthTest``, required. Since vSphere API 5.5."""
    vumRegistered: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
