# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.ReconcileResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.ReconcileResult",
    wire_name="VStorageObjectReconcileResult",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property(
            "reconcileDetails",
            "vim.vslm.ReconcileResult.ReconcileDetail",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class ReconcileResult(vmodl.DynamicData):
    """The data object ``vim.vslm.ReconcileResult``, on the wire ``VStorageObjectReconcileResult``.

    Fields:
        - ``reconcileDetails``: List of ``vim.vslm.ReconcileResult.ReconcileDetail``, optional.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/vslm/ReconcileResult.rst``
    """

    @_rt.data(
        "vim.vslm.ReconcileResult.InvalidDiskPath",
        wire_name="VStorageObjectReconcileResultInvalidDiskPath",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("path", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("reason", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class InvalidDiskPath(vmodl.DynamicData):
        """The data object ``vim.vslm.ReconcileResult.InvalidDiskPath``, on the wire ``VStorageObjectReconcileResultInvalidDiskPath``.

        Fields:
            - ``path``: ``string``, required.
            - ``reason``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/vslm/ReconcileResult/InvalidDiskPath.rst``
        """

        path: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        reason: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.vslm.ReconcileResult.ReconcileDetail",
        wire_name="VStorageObjectReconcileResultReconcileDetail",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "hostName", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "reconcileReportPath",
                "string",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "isReconciled", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "isDeepScanned", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "numberOfReconcileIssues",
                "int",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "numberOfFcdsBeforeReconcile",
                "int",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "numberOfFcdsAfterReconcile",
                "int",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "invalidDiskPaths",
                "vim.vslm.ReconcileResult.InvalidDiskPath",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class ReconcileDetail(vmodl.DynamicData):
        """The data object ``vim.vslm.ReconcileResult.ReconcileDetail``, on the wire ``VStorageObjectReconcileResultReconcileDetail``.

        Fields:
            - ``hostName``: ``string``, optional.
            - ``reconcileReportPath``: ``string``, optional.
            - ``isReconciled``: ``boolean``, optional.
            - ``isDeepScanned``: ``boolean``, optional.
            - ``numberOfReconcileIssues``: ``int``, optional.
            - ``numberOfFcdsBeforeReconcile``: ``int``, optional.
            - ``numberOfFcdsAfterReconcile``: ``int``, optional.
            - ``invalidDiskPaths``: List of ``vim.vslm.ReconcileResult.InvalidDiskPath``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/vslm/ReconcileResult/ReconcileDetail.rst``
        """

        hostName: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        reconcileReportPath: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        isReconciled: bool | None = None
        """``boolean``, optional. Since vSphere API 9.0.0.0."""
        isDeepScanned: bool | None = None
        """``boolean``, optional. Since vSphere API 9.0.0.0."""
        numberOfReconcileIssues: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""
        numberOfFcdsBeforeReconcile: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""
        numberOfFcdsAfterReconcile: int | None = None
        """``int``, optional. Since vSphere API 9.0.0.0."""
        invalidDiskPaths: _rt.Field[
            list[vim.vslm.ReconcileResult.InvalidDiskPath],
            Iterable[vim.vslm.ReconcileResult.InvalidDiskPath],
        ] = _rt.EMPTY
        """List of ``vim.vslm.ReconcileResult.InvalidDiskPath``, optional. Since vSphere API
        9.0.0.0.
        """

    reconcileDetails: _rt.Field[
        list[vim.vslm.ReconcileResult.ReconcileDetail],
        Iterable[vim.vslm.ReconcileResult.ReconcileDetail],
    ] = _rt.EMPTY
    """List of ``vim.vslm.ReconcileResult.ReconcileDetail``, optional. Since vSphere API 9.0.0.0."""
