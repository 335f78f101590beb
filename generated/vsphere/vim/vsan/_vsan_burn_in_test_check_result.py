# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanBurnInTestCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanBurnInTestCheckResult",
    wire_name="VsanBurnInTestCheckResult",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "passedTests",
            "vim.vsan.VsanBurnInTest",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "notPerformedTests",
            "vim.vsan.VsanBurnInTest",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "failedTests",
            "vim.vsan.VsanBurnInTest",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanBurnInTestCheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanBurnInTestCheckResult``.

    Fields:
        - ``passedTests``: List of ``vim.vsan.VsanBurnInTest``, optional.
        - ``notPerformedTests``: List of ``vim.vsan.VsanBurnInTest``, optional.
        - ``failedTests``: List of ``vim.vsan.VsanBurnInTest``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanBurnInTestCheckResult.rst``
    """

    passedTests: _rt.Field[list[vim.vsan.VsanBurnInTest], Iterable[vim.vsan.VsanBurnInTest]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VsanBurnInTest``, optional. Since vsan API 6.6."""
    notPerformedTests: _rt.Field[
        list[vim.vsan.VsanBurnInTest], Iterable[vim.vsan.VsanBurnInTest]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanBurnInTest``, optional. Since vsan API 6.6."""
    failedTests: _rt.Field[list[vim.vsan.VsanBurnInTest], Iterable[vim.vsan.VsanBurnInTest]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VsanBurnInTest``, optional. Since vsan API 6.6."""
