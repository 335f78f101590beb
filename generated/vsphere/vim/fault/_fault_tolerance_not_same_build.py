# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceNotSameBuild``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceNotSameBuild",
    wire_name="FaultToleranceNotSameBuild",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("build", "string", since="vim.version.version5", rank=5),),
)
class FaultToleranceNotSameBuild(vim.fault.MigrationFault):
    """The fault ``vim.fault.FaultToleranceNotSameBuild``.

    Fields:
        - ``build``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/FaultToleranceNotSameBuild.rst``
    """

    build: str = ""
    """``string``, required. Since vSphere API 4.0."""
