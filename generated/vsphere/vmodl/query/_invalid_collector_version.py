# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.query.InvalidCollectorVersion``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.query.InvalidCollectorVersion", wire_name="InvalidCollectorVersion")
class InvalidCollectorVersion(vmodl.MethodFault):
    """The version passed to the collector is unknown or has expired. Start again with an empty one.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.query.InvalidCollectorVersion.md``
        ``vmodl/query/InvalidCollectorVersion.rst``
    """
