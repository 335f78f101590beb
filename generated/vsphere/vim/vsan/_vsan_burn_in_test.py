# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanBurnInTest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanBurnInTest",
    wire_name="VsanBurnInTest",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("testname", "string", since="vsan.version.version3", rank=1),
        _rt.Property("workload", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("duration", "long", since="vsan.version.version3", rank=1),
        _rt.Property("result", "string", since="vsan.version.version3", rank=1),
    ),
)
class VsanBurnInTest(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanBurnInTest``.

    Fields:
        - ``testname``: ``string``, required.
        - ``workload``: ``string``, optional.
        - ``duration``: ``long``, required.
        - ``result``: ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanBurnInTest.rst``
    """

    testname: str = ""
    """``string``, required. Since vsan API 6.6."""
    workload: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    duration: int = 0
    """``long``, required. Since vsan API 6.6."""
    result: str = ""
    """``string``, required. Since vsan API 6.6."""
