"""A till whose methods start tasks: what checkers must know of results, faults and arguments."""

from __future__ import annotations

from codegen.ir.model import Api
from tests.factories.linked import (
    api,
    data,
    enum,
    failure,
    fault,
    managed,
    method,
    param,
    prop,
    returns,
    value,
)


def till() -> Api:
    """The whole till."""
    return api(
        managed(
            "shop.Till",
            method("Clone_Task", returns=returns("vim.Task", task_result="shop.Till")),
            method(
                "Count_Task", returns=returns("vim.Task", task_result="shop.Coin", task_result_array=True)
            ),
            method("Close_Task", returns=returns("vim.Task", task_result="void")),
            method("Weigh_Task", returns=returns("vim.Task", task_result="int", optional=True)),
            method("Ring_Task", returns=returns("vim.Task")),
            method("Open", faults=(fault("shop.fault.Jammed"), fault("shop.fault.Locked"))),
            method(
                "Find",
                param("at", optional=True),
                param("uuid"),
                param("sides", "shop.Label.Side", array=True, optional=True),
                param("deep", "boolean"),
                param("limit", "int", optional=True),
                returns=returns("shop.Coin", optional=True),
                short_name="F",
            ),
        ),
        data("shop.Coin", prop("value", "int")),
        data(
            "shop.Label",
            prop("ID"),
            prop("VNI", "int", optional=True),
            prop("PO_BOX", "shop.Coin", array=True),
            prop("SIDE", "shop.Label.Side"),
            wire_name="ShopLabel",
        ),
        data("shop.Sticker", prop("SSID", optional=True), base="shop.Label"),
        enum("shop.Label.Side", value("FRONT"), value("replace")),
        data(
            "shop.Office",
            prop("till", "shop.Till"),
            prop("clerk", "shop.Clerk", optional=True),
            prop("safe", "shop.Safe", optional=True),
        ),
        managed("shop.Clerk", prop("till", "shop.Till", optional=True)),
        managed("shop.Safe"),
        failure("shop.fault.ShopFault", prop("faultCause", "shop.fault.ShopFault", optional=True)),
        failure("shop.fault.Jammed", prop("depth", "int"), prop("ID", "int"), base="shop.fault.ShopFault"),
        failure("shop.fault.Locked", base="shop.fault.ShopFault"),
        managed("vim.Task", prop("info", "vim.TaskInfo")),
        data("vim.TaskInfo", prop("key"), prop("result", "anyType", optional=True)),
    )
