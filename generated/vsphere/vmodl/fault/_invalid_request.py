# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.InvalidRequest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.InvalidRequest", wire_name="InvalidRequest")
class InvalidRequest(vmodl.RuntimeFault):
    """The server could not make sense of the request. This points at a mistake in the client, or at
    a client that is newer than the server.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.InvalidRequest.md``
        ``vmodl/fault/InvalidRequest.rst``
    """
