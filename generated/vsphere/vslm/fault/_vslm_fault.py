# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.fault.VslmFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vslm.fault.VslmFault",
    wire_name="VslmFault",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "msg", "string", optional=True, since="vslm.version.version14", rank=2, attribute="msg_"
        ),
    ),
)
class VslmFault(vmodl.MethodFault):
    """The fault ``vslm.fault.VslmFault``.

    Fields:
        - ``msg_``: ``string``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/fault/VslmFault.rst``
    """

    msg_: str | None = None
    """``string``, optional. Since vslm API 6.7.2."""
