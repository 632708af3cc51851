console.log("office")
